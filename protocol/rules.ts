/** A rule as the list of rules shows it. */
export interface ListedRule {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  /** The presets that it is in. */
  readonly presets: readonly string[];
  /** Compliance controls, e.g. `CIS 5.0/2.1.1`, `FSBP S3.1`. */
  readonly controls: readonly string[];
  readonly aliases: readonly string[];
  /** The formats that it judges, e.g. `terraform`. */
  readonly worksOn: readonly string[];
  readonly page: string;
}
