import { common } from './common';
import { composer } from './composer';
import { queue } from './queue';
import { rules } from './rules';

export const en = { common, composer, queue, rules };
