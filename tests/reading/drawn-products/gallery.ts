import type { Choices } from './choices.ts';
import { FRONT, pictureOf } from './goods.ts';
import { words } from './words.ts';

const views = [FRONT, 'sb42ac-side', 'sb42ac-table'];
const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** The pictures of what a page sells. */
export function gallery({ gallery: drawn, language }: Choices): string {
  const [name] = words[language].goods;
  const img = (attributes: string, at = 0) => `<img ${attributes} alt="${at === 0 ? name : `${name} – ${at + 1}`}">`;
  const all = (draw: (view: string, at: number) => string) => views.map(draw).join('');
  const big = (at = 0) => img(`src="${pictureOf(views[at] ?? FRONT)}" width="800" height="800"`, at);
  const small = all((view) => `<li><button type="button"><img src="${pictureOf(view, 80)}" alt=""></button></li>`);
  const inner = {
    img: () => all((_, at) => big(at)),
    lazy: () => all((view, at) => img(`src="${blank}" data-src="${pictureOf(view)}" class="lazy"`, at)),
    srcset: () =>
      all((view, at) =>
        img(
          `src="${pictureOf(view, 400)}" srcset="${pictureOf(view, 400)} 400w, ${pictureOf(view)} 800w" sizes="50vw"`,
          at,
        ),
      ),
    picture: () =>
      `<picture><source type="image/webp" srcset="${pictureOf(FRONT).replace('.jpg', '.webp')}">${big()}</picture>`,
    background: () =>
      all((view) => `<div class="slide" style="background-image:url('${pictureOf(view)}');height:600px"></div>`),
    'thumbnails before': () => `<ul class="thumbs">${small}</ul><div class="main">${big()}</div>`,
    zoom: () =>
      all((view, at) => `<a href="${pictureOf(view, 1600)}" class="zoom">${img(`src="${pictureOf(view)}"`, at)}</a>`),
    video: () =>
      `<video poster="${pictureOf('sb42ac-film')}"><source src="https://cdn.example.net/film.mp4"></video>${big()}${big(1)}`,
    placeholder: () => `<img src="/static/placeholder.svg" alt="">${big()}${big(1)}`,
  };
  return `<div class="gallery">${inner[drawn]()}</div>`;
}
