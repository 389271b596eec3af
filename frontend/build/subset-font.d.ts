declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    variationAxes: Record<string, { min: number; max: number }>;
    keepFeatures: readonly string[];
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package does it
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
