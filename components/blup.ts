import './index.ts';
import {enliven} from './enliven.ts';

enliven(document);
