import './ui/theme/sheets';
import { createRoot } from 'react-dom/client';
import { App, begin } from './app/App';
import { fillSlots } from './app/shell/fillSlots';
import { styleNonce } from './app/styleNonce';
import { initWords } from './app/words';
import { keptContrast, showContrast } from './ui/theme/useContrast';

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the program.');

// Libraries that add a style to the page ask for its nonce by this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
showContrast(keptContrast());
fillSlots();
await initWords();
createRoot(place).render(<App {...begin()} />);
// The first date takes a browser fifteen milliseconds: better now, while answers are on their way, than amid a list.
new Intl.DateTimeFormat().format();
