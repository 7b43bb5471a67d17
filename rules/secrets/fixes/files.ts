/** The last part of a URI, in lower case. */
export function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf("/") + 1).toLowerCase();
}

/** `.env`, `.env.local`, `prod.env`. */
function isEnvFile(uri: string): boolean {
  return /^\.env(?:\..+)?$|\.env$/.test(fileName(uri));
}

/** A GitHub workflow or action. */
export function isWorkflow(uri: string): boolean {
  return /\/\.github\/(?:workflows|actions)\/.*\.ya?ml$/.test(uri);
}

/** `compose.yaml`, `docker-compose.prod.yml`. */
export function isCompose(uri: string): boolean {
  return /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/.test(fileName(uri));
}

/** Java's properties and Spring's configuration, which fill in `${…}`. */
export function isProperties(uri: string): boolean {
  return /\.properties$|^(?:application|bootstrap)[\w-]*\.ya?ml$/.test(fileName(uri));
}

/** `Dockerfile`, `prod.dockerfile`. */
export function isDockerfile(uri: string): boolean {
  return /^(?:dockerfile|containerfile)(?:\.[\w-]+)?$|\.dockerfile$/.test(fileName(uri));
}

/** Documentation, which shows keys but does not use them. */
export function isProse(uri: string): boolean {
  return /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/.test(fileName(uri));
}

/** Configuration where an empty value does no harm to its syntax. */
export function isSettings(uri: string): boolean {
  return (
    isEnvFile(uri) ||
    /\.(?:ini|cfg|conf|toml|jsonc?|ya?ml|tfvars|s3cfg|boto|xml|plist)$|^\.?(?:credentials|config|s3cfg|boto)$/.test(
      fileName(uri),
    )
  );
}
