import { expect, it } from 'vitest';
import { parseBody } from './parse.ts';

const told = (body: string) => parseBody(body).faults.map(({ rule }) => rule);

it.each([
  'Op 29 februari 2024 en op maandag 6 mei 2024.',
  'Van zaterdag 31 december 2022 op zondag 1 januari 2023.',
  // By the calendar of those days.
  'De stad kreeg op 29 februari 1500 rechten, en sloot zich op dinsdag 5 mei 1579 aan.',
  'Er komen op zaterdag 3 mei 1500 bezoekers.',
])('says nothing of %j', (body) => expect(told(body)).toEqual([]));

it.each([
  ['Op 29 februari 2023.', 'style/day-unreal'],
  ['Op 30 februari 1500.', 'style/day-unreal'],
  ['Op zondag 6 mei 2024.', 'style/weekday'],
])('tells of %j', (body, rule) => expect(told(body)).toEqual([rule]));
