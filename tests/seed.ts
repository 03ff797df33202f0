import fc from 'fast-check';

// One seed for all properties: a run that fails fails again. Other seeds: FC_SEED=… npm run unit
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_170_213) });
