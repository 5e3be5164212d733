import { benchReading } from "./reading.ts";

await benchReading();
