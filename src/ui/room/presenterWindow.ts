/**
 * A second window of the presenter's. It has no address of its own, so none can lead to it; what is in it is in no tree of
 * the shared window. Null where the browser opens none.
 */
export function openPresenterWindow(): Window | null {
  const opened = window.open('', 'costbridge-presenter', 'popup,width=960,height=720');
  if (opened === null) return null;
  opened.document.title = 'Presenter’s notes, internal';
  opened.document.documentElement.lang = 'en';
  const styles = [...document.querySelectorAll('link[rel="stylesheet"], style')];
  opened.document.head.append(...styles.map((node) => node.cloneNode(true)));
  opened.document.body.replaceChildren();
  return opened;
}
