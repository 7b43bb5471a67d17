import type { CodeAction, CodeActionParams, WorkspaceEdit } from "vscode-languageserver";
import { actionData } from "../code-actions/action-data.ts";
import { editOf } from "../code-actions/edit-of.ts";
import { listActions } from "../code-actions/list-actions.ts";
import type { Context } from "../context.ts";
import type { Handler } from "../guard.ts";

/** How many fixes are tried before they are listed. */
const mostTried = 20;

/** `textDocument/codeAction`. Clients that resolve edits later get the list at once. */
export function codeAction(context: Context): Handler<CodeActionParams, CodeAction[]> {
  return async (params, token) => {
    const judged = await context.documents.judged(params.textDocument.uri, token);
    if (judged === undefined) return [];
    const listed = listActions(judged, params);
    if (context.client.resolvesEdits) {
      const fixes = listed.filter(({ data }) => data.do === "fix");
      // Under a cursor there are few: one whose edit cannot be made is not offered. A whole file is listed as it is.
      if (fixes.length > mostTried) return [...listed];
      const made = await Promise.all(
        listed.map(
          async (action) => action.data.do !== "fix" || (await editOf(action.data, judged, context)) !== undefined,
        ),
      );
      return listed.filter((_, index) => made[index] === true);
    }
    const edited = await Promise.all(
      listed.map(async ({ data, ...action }) => ({ ...action, edit: await editOf(data, judged, context) })),
    );
    return edited.flatMap(({ edit, ...action }) => (edit === undefined ? [] : [{ ...action, edit }]));
  };
}

/** `codeAction/resolve`: the edit of one action; an action that has none any more comes back as it is. */
export function resolveCodeAction(context: Context): Handler<CodeAction, CodeAction> {
  const edit = context.guard<CodeAction, WorkspaceEdit | undefined>(
    "codeAction/resolve",
    undefined,
    async (action, token) => {
      const data = actionData(action.data);
      const judged = data === undefined ? undefined : await context.documents.judged(data.uri, token);
      return data === undefined || judged === undefined ? undefined : editOf(data, judged, context);
    },
  );
  return async (action, token) => {
    const made = await edit(action, token);
    return made === undefined ? action : { ...action, edit: made };
  };
}
