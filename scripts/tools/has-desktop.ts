/** Whether a window can be opened here. */
export function hasDesktop(): boolean {
  if (process.platform !== "linux") return true;
  return (process.env["DISPLAY"] ?? "") !== "" || (process.env["WAYLAND_DISPLAY"] ?? "") !== "";
}
