/**
 * The little of the WebAssembly API that is used here. TypeScript ships its types with the DOM's only, which a
 * package for Node must not pull into its users' globals.
 */

/** A compiled module. Opaque; may be posted to other threads. */
export interface KernelModule {
  readonly [Symbol.toStringTag]: "WebAssembly.Module";
}

/** A linear memory. `buffer` is another object after each `grow`, and the one before is detached. */
export interface LinearMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => KernelModule;
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Memory: new (pages: { initial: number; maximum: number }) => LinearMemory;
  readonly Instance: new (
    module: KernelModule,
    imports: { env: { memory: LinearMemory } },
  ) => { readonly exports: unknown };
}

export const { Module, Memory, Instance, validate } = (
  globalThis as unknown as { WebAssembly: WebAssemblyApi }
).WebAssembly;
