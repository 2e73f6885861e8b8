import type { LabelField, Meaning } from '../lexicon/index.ts';
import type { Draft } from '../tables/identity.ts';
import type { Shape } from '../tables/shape.ts';

/** A field of a form of which we know what it holds. */
export interface Control {
  meaning: Meaning;
  element: Element;
  /** What it is called: its name in the markup, or its label. */
  name: string;
  source: string;
}

/** What is known of the form a listing is edited in, beside what is known of its site. */
export interface FormShape extends Shape {
  /** Controls by selector, where the site gives them lasting names: { title: '[name="item_name-0-value"]' }. */
  controls?: Partial<Record<LabelField, string>>;
  /** What more fields are by the others of the form: that of the title, perhaps, where none is called so. */
  byRest?: (page: Document, controls: readonly Control[], shape: FormShape) => Control[];
  /** Whether a field is of the form; absent: those that are drawn are. */
  holds?: (field: Element) => boolean;
  /** Which of several fields of one meaning are meant; absent: all. */
  meant?: (controls: readonly Control[]) => Control[];
  /** What the page says of the listing beside its fields, at that moment. */
  rest?: (draft: Draft, page: Document, url: URL, now: number) => void;
  /** Codes in the address: by the name of a parameter, or by a pattern whose first group is the code. */
  inAddress?: readonly { meaning: Meaning; parameter?: string; pattern?: RegExp }[];
  /** Selector of the pictures of the listing, where the site gives them lasting names. */
  pictures?: string;
}
