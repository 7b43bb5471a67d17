/** The parameter by which an engine refuses connections without TLS. */
export interface TlsParameter {
  readonly name: string;
  /** What requires TLS. */
  readonly on: string;
  /** Whether a value lets plain connections in. */
  readonly isOff: (value: string) => boolean;
  /** Families, and from which version on AWS requires TLS by default. */
  readonly families: readonly { readonly name: RegExp; readonly requiredFrom: number }[];
}

const never = Number.POSITIVE_INFINITY;

const isZero = (value: string) => /^(0|off|false)$/i.test(value);

/** By engine; the versions are those of AWS's user guides. */
export const tlsParameters: readonly TlsParameter[] = [
  {
    name: "rds.force_ssl",
    on: "1",
    isOff: isZero,
    families: [
      { name: /^postgres/, requiredFrom: 15 },
      { name: /^aurora-postgresql/, requiredFrom: 17 },
      { name: /^sqlserver-/, requiredFrom: never },
    ],
  },
  {
    name: "require_secure_transport",
    on: "1",
    isOff: isZero,
    families: [
      { name: /^mysql/, requiredFrom: 9 },
      { name: /^aurora-mysql/, requiredFrom: 8.4 },
      { name: /^mariadb/, requiredFrom: 11.8 },
    ],
  },
  {
    name: "db2comm",
    on: "SSL",
    isOff: (value) => value.toUpperCase() !== "SSL",
    families: [{ name: /db2-/, requiredFrom: never }],
  },
];

/** Whether AWS lets plain connections in where a group of this family leaves the parameter out. */
export function isOffByDefault({ families }: TlsParameter, family: string): boolean {
  const version = Number(/(\d+(\.\d+)?)$/.exec(family)?.[1] ?? Number.NaN);
  return families.some(
    ({ name, requiredFrom }) => name.test(family) && (requiredFrom === never || version < requiredFrom),
  );
}
