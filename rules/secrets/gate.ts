/*
 * What any of the credentials leaves in a text: the prefixes of ids and tokens, the names of secrets and tokens, and
 * both in base64 at each of its three alignments. Most texts hold none, and this is all that is ever done with them.
 */
const anchors =
  /KIA|SIA|BIA|CCA|ecret|ECRET|IQoJb3|IvYXdz|DYXdz|(?:ession|ecurity)[-_. ]?[Tt]oken|(?:ESSION|ECURITY)_?TOKEN|aws[-_.]?[Tt]oken|AWS_?TOKEN|QUtJQ|FLSU|BS0lB|QVNJQ|FTSU|BU0lB|NFQ1JFV|U0VDUkVU|TRUNSRV|c2VjcmV0|NlY3Jld|zZWNyZX/;

/** Whether a text can hold a credential at all. */
export function passesGate(text: string): boolean {
  return anchors.test(text);
}
