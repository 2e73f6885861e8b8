import type { FormShape } from '../forms/form-shape.ts';

/** The number of the goods that an address names. */
export const inAddress = [
  // 'iblock_element_edit.php?type=catalog&ID=77'.
  {
    meaning: { field: 'id' },
    pattern: /(?:product|item|goods|element)_edit\.php\?(?:[^#]{0,300}&)?id=(\d{1,20})(?=&|#|$)/i,
  },
  // 'product/card.php?id=31', 'items/view/31': what shows one of them is called by any number.
  {
    meaning: { field: 'id' },
    pattern:
      /\/(?:products?|items?|goods)\/(?:card|view|details?|show)(?:\.\w{1,5})?(?:\/|\?(?:[^#]{0,200}&)?id=)(\d{1,20})(?=[/?#&]|$)/i,
  },
  // '/products/128/edit', '/product/edit/id/46': where it is edited a number of any length is its own.
  {
    meaning: { field: 'id' },
    pattern:
      /\/(?:products?|items?|goods|listings?|offers?)(?:-v\d)?\/(?:edit\/(?:id\/)?|(?=\d+\/edit))(\d{1,20})(?=[/?#&]|$)/i,
  },
  // 'route=catalog/product/edit&product_id=86', 'route=catalog/product|form&product_id=86', 'dispatch=products.update&product_id=86'.
  {
    meaning: { field: 'id' },
    pattern:
      /[/=](?:products?|items?|goods)(?:[/.|]|%2F|%7C)(?:edit|form|update)&(?:[^#]{0,300}&)?(?:product|item|goods)_id=(\d{1,20})(?=&|#|$)/i,
  },
  // '/product/detail/0195aa30…', '/items/3f0c…-…/edit': made by a program, they are nobody's by chance.
  {
    meaning: { field: 'id' },
    pattern:
      /\/(?:products?|items?|goods|listings?|offers?|variants?)\/(?:(?:detail|details|edit|show|view|update)\/)?([0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[/?#&]|$)/i,
  },
  // '#model=product.template&id=41', '?id=41&type=product': the address says that the number is one of goods.
  {
    meaning: { field: 'id' },
    pattern:
      /^(?=.{0,2000}[?&#](?:model|type|entity|doctype|resource|post_type)=(?:product|item|goods)\b).{0,2000}[?&#]id=(\d{1,20})(?=&|#|$)/i,
  },
  // '/add_product/218', '/edit-item/46', '/product/218' at the end of an address.
  {
    meaning: { field: 'id' },
    pattern:
      /\/(?:(?:add|edit|update|modify)[-_]?(?:product|item|goods)|(?:product|item|goods)[-_]?(?:add|edit|update|detail|form)|products?|items?|goods)\/(\d{1,20})\/?(?=[?#]|$)/i,
  },
  // '/products/123456', '#product:id=610223344', WordPress's 'post.php?post=2841'.
  {
    meaning: { field: 'id' },
    pattern:
      /(?:[/#?&](?:products?|items?|goods|listings?|offers?)(?:\/edit)?(?:[/:?](?:product_?|item_?)?(?:id[=/])?|_id=)|\/wp-admin\/post\.php\?post=)(\d{4,20})(?=[/?#&]|$)/i,
  },
] as const satisfies FormShape['inAddress'];
