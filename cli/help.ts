/** What `rampart --help` prints. */
export const help = `Rampart: AWS credentials, IAM policies and templates, checked offline; and the live account

  rampart scan [PATH…]      files and folders (default: this folder); - reads standard input
    --format text|json|sarif|gitlab   -o, --output FILE   --fail-on SEVERITY (default high)
    --only RULE  --skip RULE  --preset recommended|strict|cis|fsbp|all   --no-config
    --staged                what git is about to commit
    --fix                   applies the safe fixes, then scans again
    --baseline FILE         leaves out what the file knows   --write-baseline FILE
    --stdin-filename NAME   what standard input is called
  rampart account           the account behind a profile; every call is a read
    --profile NAME  --regions a,b|all   --snapshot FILE (a saved one)   --save FILE
    --format text|json  --fail-on, --only, --skip, --preset, -o as in scan
  rampart explain RULE      what, why, how to check and how to fix; by id or by a peer's id
  rampart rules [--format json]   --preset NAME  --service NAME  --control ID  --works-on FORMAT
  rampart lsp --stdio       the language server

Severities: critical, high, medium, low, info.
Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 it could not do its work.
`;
