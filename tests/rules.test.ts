import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '../utils/audit.ts';
import { auditSchema } from '../utils/report.ts';
import { rules } from '../utils/rules/index.ts';
import type { Context, Example, Rule } from '../utils/rules/rule.ts';
import { sentenceOf } from '../utils/words/finding.ts';
import { aListing } from './listings.ts';

const today = '2026-11-23';
const context = (example: Example): Context => ({ policies: [], today, ...example.context });
const said = (rule: Rule, example: Example) => {
  const [only] = audit({ ...aListing(), ...example.listing }, [rule], context(example));
  if (!only) throw new Error('a rule always makes an audit');
  return only;
};
const blanks = (sentence: string) => [...sentence.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name).sort();
const languages = ['en', 'zh', 'ru'] as const;

describe('the shelf of rules', () => {
  test('holds a file for every rule, named by its id, and lists every file', () => {
    const files = ['title', 'images'].flatMap((folder) =>
      readdirSync(`utils/rules/${folder}`).map((file) => basename(file, '.ts')),
    );
    expect([...rules.map(({ id }) => id)].sort()).toEqual(files.sort());
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    test('has words with the same sentences and the same blanks in all languages', () => {
      const names = Object.keys(rule.words.en).sort();
      for (const language of languages) {
        expect(Object.keys(rule.words[language]).sort()).toEqual(names);
        for (const name of names) {
          expect(blanks(rule.words[language][name] ?? ''), `${language} ${name}`).toEqual(
            blanks(rule.words.en[name] ?? ''),
          );
          expect(rule.words[language][name]?.trim()).not.toBe('');
        }
      }
    });

    test('never promises and never certifies', () => {
      for (const language of languages)
        for (const sentence of Object.values(rule.words[language]))
          expect(sentence).not.toMatch(
            /complian|approved|guarante|boost|合规|保证|соответствует требованиям|гарантир/i,
          );
    });

    test('has an example each way', () => {
      expect(rule.examples.passes.length).toBeGreaterThan(0);
      expect(rule.examples.fails.length).toBeGreaterThan(0);
    });

    test.each(rule.examples.passes.map((example) => [JSON.stringify(example.listing), example] as const))(
      'passes %s',
      (_name, example) => {
        expect(said(rule, example)).toMatchObject({ result: 'passed', findings: [] });
      },
    );

    test.each(rule.examples.fails.map((example) => [JSON.stringify(example.listing), example] as const))(
      'fails %s',
      (_name, example) => {
        const found = said(rule, example);
        expect(['failed', 'unsure']).toContain(found.result);
        expect(found.findings.length).toBeGreaterThan(0);
        for (const finding of found.findings) {
          for (const language of languages) {
            expect(rule.words[language][finding.says], `${finding.says} is a sentence of the rule`).toBeDefined();
            const sentence = sentenceOf(found, finding, language);
            expect(sentence).not.toMatch(/\{[a-z]+\}/i);
            expect(sentence).not.toContain('…”');
            for (const blank of blanks(rule.words[language][finding.says] ?? ''))
              expect(Object.keys(finding.with)).toContain(blank);
          }
          if (finding.level === 'must') expect(finding.citation?.sure).toBe('read');
          if (finding.citation?.sure === 'reported') expect(finding.unsure).toBe(true);
        }
      },
    );

    test.each((rule.examples.spares ?? []).map((example) => [JSON.stringify(example.listing), example] as const))(
      'has nothing to say of %s',
      (_name, example) => {
        expect(['inapplicable', 'unread']).toContain(said(rule, example).result);
      },
    );
  });
});

describe('every rule, whatever the title', { timeout: 90_000 }, () => {
  const policies = rules.flatMap(({ examples }) =>
    [...examples.passes, ...examples.fails].flatMap((one) => one.context?.policies ?? []),
  );
  const titles = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.integer({ min: 0xd800, max: 0xdfff }), { maxLength: 20 })
      .map((codes) => codes.map((code) => String.fromCharCode(code)).join('ab ')),
    fc.constantFrom(
      '',
      ' ',
      '!',
      '\u202Ecba\u202C',
      '<b>x</b>',
      '=HYPERLINK("x")',
      '{rest}',
      '__proto__',
      '★'.repeat(3000),
      'ab '.repeat(17_000),
      '核桃'.repeat(25_000),
      '-'.repeat(50_000),
      "a'".repeat(25_000),
    ),
  );

  test('keeps from throwing, and points inside the title', () => {
    fc.assert(
      fc.property(titles, fc.option(fc.string({ maxLength: 20 }), { nil: undefined }), (title, brand) => {
        for (const one of audit({ ...aListing(), title, brand }, rules, { policies, today })) {
          expect(auditSchema.parse(one)).toEqual(one);
          expect(one.result).not.toBe('broken');
          for (const finding of one.findings) {
            const { place } = finding;
            if (place.field === 'title' && place.span) {
              const [start, end] = place.span;
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(title.length);
            }
            for (const language of languages) expect(sentenceOf(one, finding, language).length).toBeLessThan(1000);
          }
        }
      }),
      { seed: 20261123, numRuns: 120 },
    );
  });

  test('says the same twice', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const listing = { ...aListing(), title };
        expect(audit(listing, rules, { policies, today })).toEqual(audit(listing, rules, { policies, today }));
      }),
      { seed: 20261124, numRuns: 50 },
    );
  });
});
