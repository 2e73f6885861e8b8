import type { Choices } from './choices.ts';
import { words } from './words.ts';

/** A field of a form: what it is called, and how what it holds is drawn by its id and its other attributes. */
export interface Field {
  key: string;
  name: string;
  control(attributes: string): string;
}

let count = 0;

/** A field with its name where the form has the names. */
export function drawnField(field: Field, choices: Choices): string {
  const id = `f${++count}`;
  const { key, control } = field;
  const name = marked(field, choices);
  const at = (attributes = '') => control(`id="${id}" ${attributes}`);
  switch (choices.label) {
    case 'for':
      return `<div class="row"><label for="${id}">${name}</label><div class="w">${at()}</div></div>`;
    case 'wrapping':
      return `<div class="row"><label><span>${name}</span>${at()}</label></div>`;
    case 'aria-label':
      return `<div class="row">${at(`aria-label="${field.name}"`)}</div>`;
    case 'aria-labelledby':
      return `<div class="row"><span id="${id}l">${name}</span><div>${at(`aria-labelledby="${id}l"`)}</div></div>`;
    case 'placeholder':
      return `<div class="row">${at(`placeholder="${field.name}"`)}</div>`;
    case 'above':
      return `<div class="row"><div class="caption">${name}</div><div>${at()}</div></div>`;
    case 'th':
      return `<tr><th>${name}</th><td>${at()}</td></tr>`;
    case 'td':
      return `<tr><td class="l">${name}</td><td class="v">${at()}</td></tr>`;
    case 'dt':
      return `<dt>${name}</dt><dd>${at()}</dd>`;
    case 'floating':
      return `<div class="row float">${at('placeholder=" "')}<label for="${id}">${name}</label></div>`;
    case 'legend':
      return `<fieldset><legend>${name}</legend>${at()}</fieldset>`;
    case 'beside':
      return `<div class="row"><span class="k" data-key="${key}">${name}</span><span class="w">${at()}</span></div>`;
  }
}

/** What holds the fields, as the way they are named asks for. */
export function holding(fields: string, { label }: Choices): string {
  if (label === 'th' || label === 'td') return `<table class="form"><tbody>${fields}</tbody></table>`;
  return label === 'dt' ? `<dl>${fields}</dl>` : `<div class="form">${fields}</div>`;
}

function marked({ name, key }: Field, { mark, language }: Choices): string {
  const said = words[language];
  switch (mark) {
    case 'star':
      return `${name}<span class="req">*</span>`;
    case 'star before':
      return `<i class="req">*</i>${name}`;
    case 'tooltip':
      return `${name}<i class="icon"></i><div role="tooltip" style="display:none">${said.help}</div>`;
    case 'counter':
      return key === 'title' ? `${name} <span class="n">34/128</span>` : name;
    case 'colon':
      return `${name}${language === 'zh' || language === 'ja' ? '：' : ':'}`;
    case 'two languages':
      return `${name} <span class="sub">${words[said.second][key as 'title'] ?? ''}</span>`;
    case 'required':
      return `${name} <span class="tag">${said.required}</span>`;
    case 'optional':
      return key === 'title' ? name : `${name} (${said.optional})`;
    case 'nothing':
      return name;
  }
}

/** A field of text as one library or another draws it. */
export function textControl(kind: Choices['title'], value: string, typed: boolean): (attributes: string) => string {
  // What a person has typed since is held by the field alone: the test puts it in.
  const now = typed ? `value="${value} (old)" data-typed="${value}"` : `value="${value}"`;
  return (attributes) => {
    switch (kind) {
      case 'input':
        return `<input type="text" ${now} ${attributes}>`;
      case 'textarea':
        return `<textarea rows="2" ${typed ? `data-typed="${value}"` : ''} ${attributes}>${value}</textarea>`;
      case 'contenteditable':
        return `<div contenteditable="true" role="textbox" ${attributes}>${value}</div>`;
      case 'shadow':
        return `<x-text-field ${attributes}><template shadowrootmode="open"><div class="box"><input type="text" ${now}></div></template></x-text-field>`;
      case 'kat':
        return `<kat-input value="${value}" ${attributes}></kat-input>`;
      case 'ant':
        return `<span class="ant-input-affix-wrapper"><input class="ant-input" type="text" ${now} ${attributes}><span class="ant-input-suffix"><span class="ant-input-show-count-suffix">34 / 128</span></span></span>`;
      case 'el':
        return `<div class="el-input el-input--suffix"><input class="el-input__inner" autocomplete="off" ${now} ${attributes}><span class="el-input__count">34/128</span></div>`;
      case 'polaris':
        return `<div class="Polaris-TextField"><input class="Polaris-TextField__Input" type="text" ${now} ${attributes}><div class="Polaris-TextField__Backdrop"></div></div>`;
    }
  };
}
