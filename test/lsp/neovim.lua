-- Run by Neovim without a window: opens the file, waits for diagnostics, fixes the first one, waits again.
local command, out = vim.env.RAMPART_COMMAND, vim.env.RAMPART_RESULT
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({ name = "rampart", cmd = vim.split(command, "\n"), root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(buffer, client)

local function rules()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(found, { diagnostic.code, diagnostic.lnum, diagnostic.severity, diagnostic.source })
  end
  return found
end

local function wait(what)
  return vim.wait(15000, what, 20)
end

local function report(result)
  local file = io.open(out, "w")
  file:write(vim.json.encode(result))
  file:close()
  vim.lsp.stop_client(client)
  vim.cmd("qa!")
end

local function fix_first(result)
  local first = vim.diagnostic.get(buffer)[1]
  local here = { line = first.lnum, character = first.col }
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = { start = here, ["end"] = here },
    context = { diagnostics = {}, only = { "quickfix" } },
  }
  local answers = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", params, 10000)
  local action = answers[client].result[1]
  result.title = action.title
  -- Neovim says that it resolves edits, and its own menu does it like this.
  if action.edit == nil then
    action = vim.lsp.buf_request_sync(buffer, "codeAction/resolve", action, 10000)[client].result
  end
  vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
  result.gone = wait(function() return #rules() < #result.before end)
  result.lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
end

local result = { appeared = wait(function() return #rules() > 0 end), before = rules() }
local ok, problem = pcall(fix_first, result)
if not ok then result.problem = tostring(problem) end
report(result)
