import { useEffect, useState } from 'react';

/** An address under which bytes of our own, or a file the person brought, can be shown; given back when nobody shows them any more. */
export function useAddress(bytes: Uint8Array<ArrayBuffer> | Blob | undefined, type = 'image/jpeg'): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!bytes) {
      setAddress(undefined);
      return;
    }
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return address;
}
