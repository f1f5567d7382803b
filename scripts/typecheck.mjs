// Type checks every package, tests included.
import { pnpm, setUp } from "./setup.mjs";

setUp();
pnpm("exec", "turbo", "run", "typecheck", "--output-logs=errors-only");
