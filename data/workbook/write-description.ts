import {layers as builtInLayers} from '../model/layer.ts';
import type {PackageDescription} from '../model/package.ts';
import {phaseModels as builtInModels} from '../model/phase.ts';

/**
 * What a package says of itself, as `datapackage.json` has it: {@link readDescription} reads it as it was. What is as it is
 * built in, or blank, is left out.
 */
export function describePackage(description: PackageDescription): Readonly<Record<string, unknown>> {
  const {name, title, description: about, updated, invented, smallestCount, publishCapacity} = description;
  const phaseModels = description.phaseModels.filter((model) => !builtInModels.some((known) => isAlike(known, model)));
  return {
    name,
    title,
    ...(about !== null && {description: about}),
    updated,
    invented,
    ...(smallestCount !== null && {smallestCount}),
    ...(publishCapacity && {publishCapacity}),
    ...(phaseModels.length > 0 && {phaseModels}),
    ...(!isAlike(description.layers, builtInLayers) && {layers: description.layers}),
  };
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
