import { channels } from './channels';
import { common } from './common';
import { composer } from './composer';
import { queue } from './queue';
import { rules } from './rules';
import { workbench } from './workbench';

export const en = { channels, common, composer, queue, rules, workbench };
