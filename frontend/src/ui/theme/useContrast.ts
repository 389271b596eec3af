import { useState } from 'react';

type Contrast = 'normal' | 'more';
const key = 'parley-contrast';

/** More contrast than the system asks for, kept in this browser. */
export function useContrast() {
  const [contrast, setContrast] = useState<Contrast>(keptContrast);
  return {
    contrast,
    setContrast: (value: Contrast) => {
      setContrast(value);
      showContrast(value);
      try {
        localStorage.setItem(key, value);
      } catch {
        // A browser that keeps nothing shows it for this visit.
      }
    },
  };
}

export function keptContrast(): Contrast {
  try {
    return localStorage.getItem(key) === 'more' ? 'more' : 'normal';
  } catch {
    return 'normal';
  }
}

export function showContrast(value: Contrast) {
  document.documentElement.dataset.contrast = value;
}
