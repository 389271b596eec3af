import '@fontsource-variable/inter/opsz.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
import 'virtual:mantine-variables.css';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import './ui/theme/mantine.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { initWords } from './app/words';

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the program.');

await initWords();
createRoot(place).render(<App />);
