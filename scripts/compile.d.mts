export function compiledProgram(root?: string): Promise<string | undefined>;
