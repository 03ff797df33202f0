export function isSupported(version: string): boolean;
export function isInstalled(locked: string, installed: string | null): boolean;
export function setup(): number;
