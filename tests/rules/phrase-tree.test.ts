import { describe, expect, test } from 'vitest';
import { phraseRunsOf } from '../../utils/rules/phrase-runs.ts';
import { phraseTreeOf } from '../../utils/rules/phrase-tree.ts';
import type { Match } from '../../utils/rules/phrases.ts';
import { piecesIn } from '../../utils/rules/pieces.ts';

const inTree = (phrases: string, title: string, language = 'en'): string[] => {
  const found: Match<'list'>[] = [];
  phraseTreeOf(language, [['list', phrases]]).find(piecesIn(title), found);
  return found.map(({ span }) => title.slice(...span));
};
const inRuns = (phrases: string, title: string, language = 'zh'): string[] => {
  const found: Match<'list'>[] = [];
  phraseRunsOf(language, [['list', phrases]]).find(title, found);
  return found.map(({ span }) => title.slice(...span));
};

describe('phrases written with spaces', () => {
  test.each([
    ['free shipping', 'Mug, FREE Shipping', ['FREE Shipping']],
    ['(fast|quick) (shipping|delivery)', 'Quick delivery mug', ['Quick delivery']],
    ['bottle~', 'Two bottles', ['bottles']],
    ['pre-order*', 'Pre-ordered mug', ['Pre-ordered']],
    ['<n> % off', 'Mug 20% off', ['20% off']],
    ['best <w> ever', 'Best mug ever', ['Best mug ever']],
    ['sale', 'Wholesale mugs', []],
    ['*oil', 'Walnutoil, oil, boiler', ['Walnutoil']],
    ['sale; summer sale', 'Summer sale', ['Summer sale', 'sale']],
  ])('%s in “%s”', (phrases, title, expected) => expect(inTree(phrases, title)).toEqual(expected));

  test('a branch that has grown for one title is there for the next', () => {
    const tree = phraseTreeOf('ru', [['list', 'скидк~; лучш~ цен~']]);
    const ask = (title: string) => {
      const found: Match<'list'>[] = [];
      tree.find(piecesIn(title), found);
      return found.length;
    };
    expect([ask('Кружка со скидкой'), ask('Кружка, лучшая цена'), ask('Кружка'), ask('Скидка')]).toEqual([1, 1, 0, 1]);
  });
});

describe('phrases written without', () => {
  test.each([
    ['包邮', '核桃仁 包邮', ['包邮']],
    ['满<n>减<n>', '核桃仁 满100减20', ['满100减20']],
    ['<n>折', '核桃仁 8.5折', ['8.5折']],
    ['特价', '核桃仁 特價', ['特價']],
    ['(礼品|礼物)(盒|袋)', '小礼物袋', ['礼物袋']],
    ['有机', '有机会', []],
    ['*有机', '有机会', ['有机']],
    ['手机壳; 手机', '手机壳', ['手机壳', '手机']],
  ])('%s in “%s”', (phrases, title, expected) => expect(inRuns(phrases, title)).toEqual(expected));
});
