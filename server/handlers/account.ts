import type { CancellationToken, WorkDoneProgressReporter } from "vscode-languageserver";
import type { AccountState, RefreshParams } from "#protocol";
import type { AccountService } from "../account/account-service.ts";
import type { Handler } from "../guard.ts";

/** Makes the reporter of a request's work-done token. */
export type Reporters = (token: string | number | undefined) => WorkDoneProgressReporter;

/** `rampart/account/refresh`: reads and judges, cancellable, with progress by service and region. */
export function refreshAccount(account: AccountService, reporters: Reporters): Handler<RefreshParams, AccountState> {
  return async ({ workDoneToken }, token) => {
    const reporter = reporters(workDoneToken);
    reporter.begin("Reading the account", 0, undefined, true);
    try {
      return await account.refresh({
        signal: signalOf(token),
        onProgress: ({ done, total, service, region }) =>
          reporter.report(
            total === 0 ? 0 : Math.floor((100 * done) / total),
            `${service} in ${region} (${done} of ${total})`,
          ),
      });
    } finally {
      reporter.done();
    }
  };
}

function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}
