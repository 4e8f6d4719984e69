/** The part of libheif that is used here; the package itself describes another of its builds. */
declare module 'libheif-js/libheif-wasm/libheif-bundle.js' {
  /** A picture within a file. */
  export interface Handle {
    readonly kind: unique symbol;
  }

  export interface Decoded {
    readonly image: object;
    readonly message?: string;
    readonly channels?: readonly {
      readonly data: Uint8Array;
      readonly stride: number;
      readonly width: number;
      readonly height: number;
    }[];
  }

  export interface Libheif {
    heif_context_alloc(): object;
    heif_context_free(context: object): void;
    heif_context_read_from_memory(
      context: object,
      bytes: Uint8Array,
    ): { readonly code: object; readonly message: string };
    heif_js_context_get_list_of_top_level_image_IDs(context: object): ArrayLike<number>;
    heif_js_context_get_image_handle(context: object, id: number): Handle;
    heif_image_handle_is_primary_image(handle: Handle): number;
    heif_image_handle_release(handle: Handle): void;
    heif_js_decode_image2(handle: Handle, space: object, chroma: object): Decoded;
    heif_image_release(image: object): void;
    readonly heif_error_code: { readonly heif_error_Ok: object };
    readonly heif_colorspace: { readonly heif_colorspace_RGB: object };
    readonly heif_chroma: { readonly heif_chroma_interleaved_RGBA: object };
  }

  export default function openLibheif(): Libheif;
}
