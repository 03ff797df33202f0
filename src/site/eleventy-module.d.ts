/** The part of Eleventy 3.1.7 that this project uses; the package ships no usable types. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addExtension(
      extensions: string | readonly string[],
      options: {
        readonly key: string;
        /** What the template exports, `data` among it. */
        readonly getInstanceFromInputPath: (path: string) => Promise<unknown>;
        readonly getData: true;
        readonly compileOptions: {
          readonly cache: boolean;
          readonly getCacheKey: (content: unknown, path: string) => string;
        };
        readonly compile: (content: unknown, path: string) => (data: PagedData) => Promise<string>;
      },
    ): void;
    addTemplateFormats(formats: string | readonly string[]): void;
    addGlobalData(name: string, value: unknown): void;
    setUseGitIgnore(use: boolean): void;
    readonly benchmarks?: { readonly config?: { setIsVerbose(isVerbose: boolean): void } };
  }
  /** What this project's templates are paginated over. */
  export interface PagedData {
    readonly view: { readonly path: string };
    readonly site: unknown;
  }
  interface RenderedPage {
    readonly outputPath: string;
    readonly content: string;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string;
        readonly quietMode: boolean;
        readonly source: string;
        readonly config: (config: UserConfig) => void;
      },
    );
    init(): Promise<void>;
    disableLogger(): void;
    toJSON(): Promise<readonly RenderedPage[]>;
  }
}
