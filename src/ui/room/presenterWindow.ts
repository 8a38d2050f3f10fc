/**
 * A second window of the presenter's. It has no address of its own, so none can lead to it; what is in it is in no tree of
 * the shared window. Null where the browser opens none.
 */
export function openPresenterWindow(): Window | null {
  const opened = window.open('', 'costbridge-presenter', 'popup,width=960,height=720');
  if (opened !== null) dressPresenterWindow(opened);
  return opened;
}

/** Makes the window look like the app, before anything stands in it. */
export function dressPresenterWindow(opened: Window): void {
  const { head, body, documentElement } = opened.document;
  opened.document.title = 'Presenter’s notes, internal';
  documentElement.lang = 'en';
  const { theme } = document.documentElement.dataset;
  if (theme !== undefined) documentElement.dataset.theme = theme;
  const styles = [...document.querySelectorAll('link[rel="stylesheet"], style')];
  head.querySelectorAll('link, style').forEach((node) => {
    node.remove();
  });
  head.append(...styles.map((node) => node.cloneNode(true)));
  body.replaceChildren();
}
