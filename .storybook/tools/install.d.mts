interface Lock {
  readonly packages: Readonly<
    Record<string, {version?: string; optional?: boolean; devOptional?: boolean; peer?: boolean}>
  >;
}

export function install(): Promise<void>;
export function isOlder(version: string, than: string): boolean;
export function isInstalled(lock: Lock | null, installed: Lock | null): boolean;
