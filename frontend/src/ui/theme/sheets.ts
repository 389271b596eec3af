import 'virtual:inter.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
import 'virtual:mantine-variables.css';
import './tokens.css';
import './base.css';
import './mantine.css';
