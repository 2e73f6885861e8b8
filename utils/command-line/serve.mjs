/**
 * What comes from elsewhere: all but the extension's own and what needs no request. A pattern, not a function, since Playwright
 * lets what a pattern spares pass without asking us: a page of ours is some thirty files.
 */
const elsewhere = /^(?!chrome-extension:|devtools:|data:|blob:|about:)/;

/**
 * Serves pages and pictures at their true addresses and refuses every other request of every page.
 * `answers(url, request)`: { body, type } or undefined; `url` bears no fragment. What was served and what was refused is
 * written down. A refused navigation leaves the page that is there, though it ends its loading.
 */
export async function serve(context, answers) {
  const served = [];
  const refused = [];
  await context.route(elsewhere, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    url.hash = '';
    const answer = request.method() === 'GET' ? answers(url, request) : undefined;
    (answer ? served : refused).push(url.href);
    if (!answer) return route.abort('aborted');
    const headers = { 'content-type': answer.type, ...answer.headers };
    return route.fulfill({ status: 200, body: answer.body, headers });
  });
  return { served, refused };
}
