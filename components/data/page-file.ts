/** How a saved page looks: it stands alone, without our style sheet. */
const style =
  'body{font:15px/1.5 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1b1f24;background:#fff}' +
  'h2{font-size:1.4em}h3{margin-top:1.6em;border-bottom:1px solid #d5dae0}h3::first-letter{text-transform:uppercase}ul,ol{list-style:none;padding:0}' +
  'li{margin:0 0 1.2em;break-inside:avoid}dl>div{display:flex;gap:1em}dt{min-width:11em;color:#57606a}dd{margin:0}' +
  '.muted{color:#57606a}.small{font-size:.9em}.row>svg{vertical-align:-2px;margin-inline-end:.4em}' +
  '@media print{.citation a::after{content:" (" attr(href) ")";overflow-wrap:anywhere}}' +
  '[data-state=must]{color:#b3122a}[data-state=better]{color:#8a5a00}[data-state=look]{color:#0860c8}[data-state=pass]{color:#1a7f37}';

/** What stands on the screen as a file of its own: nothing to press, nothing that would ask the network. */
export function pageFile(shown: HTMLElement, title: string): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = document.documentElement.lang;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
  const looks = page.createElement('style');
  looks.textContent = style;
  page.head.append(looks);
  const copy = page.importNode(shown, true);
  for (const control of copy.querySelectorAll('.buttons, button, input')) control.remove();
  for (const stroke of copy.querySelectorAll('[stroke="var(--ground)"]')) stroke.setAttribute('stroke', '#fff');
  page.body.append(copy);
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}
