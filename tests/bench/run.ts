import { benchReading } from "./reading.ts";
import { benchSearch } from "./search.ts";

await benchReading();
await benchSearch();
