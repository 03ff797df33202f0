// Node hands no loader on to a worker, so this one brings TypeScript's itself.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
