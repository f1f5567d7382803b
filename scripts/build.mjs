// `npm run build`: builds every package.
import { build, install } from "./setup.mjs";

install();
build();
