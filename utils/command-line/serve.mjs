const ours = new Set(['chrome-extension:', 'devtools:', 'data:', 'blob:', 'about:']);

/**
 * Serves pages and pictures at their true addresses and refuses every other request of every page.
 * `answers(url)`: { body, type } or undefined; `url` bears no fragment. What was served and what was refused is written down.
 * A refused navigation leaves the page that is there. But it also ends its loading: with `hold`, a page that wants to go
 * elsewhere is left waiting for an answer instead, as before a slow server, and loads on.
 */
export async function serve(context, answers, { hold = false } = {}) {
  const served = [];
  const refused = [];
  await context.route(
    () => true,
    async (route) => {
      const request = route.request();
      const url = new URL(request.url());
      if (ours.has(url.protocol)) return route.continue();
      url.hash = '';
      const answer = request.method() === 'GET' ? answers(url) : undefined;
      (answer ? served : refused).push(url.href);
      if (answer) {
        const headers = { 'content-type': answer.type, ...answer.headers };
        return route.fulfill({ status: 200, body: answer.body, headers });
      }
      if (hold && isOfWholePage(request)) return undefined;
      return route.abort('aborted');
    },
  );
  return { served, refused };
}

function isOfWholePage(request) {
  try {
    return request.isNavigationRequest() && request.frame().parentFrame() === null;
  } catch {
    // A window that has only just been opened.
    return false;
  }
}
