import { facts, nativePath, resourceRule, throughText } from "../../model/index.ts";
import type { Problem, Resource } from "../../model/index.ts";

function* weakKey(certificate: Resource): Generator<Problem> {
  for (const fact of facts(certificate, "KeyAlgorithm")) {
    if (fact.is !== "set" || fact.value.is !== "scalar" || fact.value.value !== "RSA_1024") continue;
    const property = nativePath(certificate, "KeyAlgorithm");
    yield {
      message: `${certificate.id} has a key that is too short: ${property} is RSA_1024${throughText(fact.value)}`,
      at: fact.at,
      fixes: [
        {
          title: `Set ${property} to RSA_2048`,
          safety: "replace",
          edits: [{ edit: "set", target: fact.value, to: "RSA_2048" }],
        },
      ],
    };
  }
}

function* wildcards(certificate: Resource): Generator<Problem> {
  for (const path of ["DomainName", "SubjectAlternativeNames[*]"]) {
    for (const fact of facts(certificate, path)) {
      if (fact.is !== "set" || fact.value.is !== "scalar" || !String(fact.value.value).startsWith("*")) continue;
      yield {
        message: `${certificate.id} is good for every name below a domain: ${nativePath(certificate, path)} is ${fact.value.value}${throughText(fact.value)}`,
        at: fact.at,
        severity: "info",
      };
    }
  }
}

/** Certificates with a key of 1024 bits, and those for a wildcard name. */
export const acmWeakOrWildcard = resourceRule({
  id: "acm/weak-or-wildcard",
  title: "Certificate has a weak key or a wildcard name",
  severity: "low",
  preset: "strict",
  aliases: ["CKV2_AWS_71", "wildcard_in_acm_certificate_domain_name", "ACM.2"],
  controls: { fsbp: ["ACM.2"] },
  practices: ["scale/12"],
  why: "A short key can be broken. The key of a wildcard certificate speaks for every host of the domain, wherever it gets lost.",
  check:
    "aws acm describe-certificate --region <region> --certificate-arn <arn> --query 'Certificate.[KeyAlgorithm,DomainName,SubjectAlternativeNames]'",
  remedy: {
    cli: "aws acm request-certificate --region <region> --domain-name www.example.com --validation-method DNS --key-algorithm RSA_2048",
    console: "Certificate Manager > Request: the names that are served, RSA 2048 or ECDSA.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/acm-controls.html#acm-2"],
  types: ["AWS::CertificateManager::Certificate"],
  *judge(certificate) {
    yield* weakKey(certificate);
    yield* wildcards(certificate);
  },
});
