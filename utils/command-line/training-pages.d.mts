import type { Answer } from './serve.mjs';

export interface TrainingShop {
  pages: { file: string; address: string; marketplace: string; title: Record<'en' | 'zh' | 'ru', string> }[];
  pictures: Record<string, string>;
}
export function trainingShop(): TrainingShop;
export function trainingAnswers(): (url: URL) => Answer | undefined;
