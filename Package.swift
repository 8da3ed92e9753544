// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A module of greffe: the modules and libraries it may import, and no others.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The program: what is linked into one binary.
func program(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// What is fed with random bytes, in a folder of its own.
func fuzzers(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, path: name, swiftSettings: settings)
}

/// The tests of a module, named after it, and the folders of data that they read.
func tests(of name: String, uses dependencies: [Target.Dependency] = [], beside data: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: data,
        swiftSettings: settings)
}

/// A library of the system, hidden by exactly one module.
func system(_ name: String, pkgConfig: String?, apt: String) -> Target {
    .systemLibrary(name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
    name: "greffe",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    ],
    targets: [
        system("CUTF8Proc", pkgConfig: nil, apt: "libutf8proc-dev"),
        system("CPCRE2", pkgConfig: "libpcre2-8", apt: "libpcre2-dev"),
        system("CGit2", pkgConfig: "libgit2", apt: "libgit2-dev"),
        system("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
        system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
        system("CCmark", pkgConfig: "libcmark", apt: "libcmark-dev"),
        system("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),

        .target(
            name: "BuiltIn", path: "schema", exclude: ["common", "essential", "pm2", "engine", "json-schema", "list"],
            sources: ["builtin.c"], publicHeadersPath: "include"),

        .target(name: "TestSupport", dependencies: ["Text"], path: "Tests/TestSupport", swiftSettings: settings),
        .target(
            name: "YAMLOracle", dependencies: ["Text", "Values", .product(name: "Yams", package: "Yams")],
            path: "Tests/YAMLOracle", swiftSettings: settings),
        module("Values"),
        tests(of: "Values"),
        module("Text", uses: ["Values", "CUTF8Proc"]),
        tests(of: "Text", uses: ["Values"]),
        module("Formats", uses: ["Text", "Values", "CCmark"]),
        tests(of: "Formats", uses: ["TestSupport", "Text", "Values", .product(name: "Yams", package: "Yams")]),
        module("JSONSchema", uses: ["Formats", "Text", "Values", "CPCRE2"]),
        tests(of: "JSONSchema", uses: ["Formats", "TestSupport", "Text", "Values"]),
        module("Reading", uses: ["Formats", "JSONSchema", "Text", "Values"]),
        tests(
            of: "Reading",
            uses: [
                "Formats", "TestSupport", "Text", "Values", "YAMLOracle", .product(name: "Yams", package: "Yams"),
            ],
            beside: ["Fixtures"]),
        module(
            "Standards", uses: ["BuiltIn", "Formats", "JSONSchema", "Reading", "Text", "Values"]),
        tests(of: "Standards", uses: ["Formats", "Reading", "Text", "Values"]),
        module("Git", uses: ["Text", "CGit2", "CZlib"]),
        .target(
            name: "TestRepositories", dependencies: ["Git", "Text"], path: "Tests/TestRepositories",
            swiftSettings: settings),
        tests(of: "Git", uses: ["Text", "TestRepositories", "TestSupport"]),
        module("Tables", uses: ["Reading", "Text", "Values", "CSQLite"]),
        tests(of: "Tables", uses: ["Formats", "Reading", "Text", "Values"]),
        module("Workspaces", uses: ["Git", "Text"]),
        module("Filing", uses: ["Formats", "Git", "Text", "Values", "CCrypto"]),
        tests(of: "Filing", uses: ["Git", "TestRepositories", "Text", "Values"]),
        module(
            "Checks",
            uses: ["Filing", "Formats", "Git", "Reading", "Standards", "Tables", "Text", "Values", "Workspaces"]),
        tests(
            of: "Checks",
            uses: [
                "Git", "Reading", "Standards", "Tables", "TestRepositories", "TestSupport", "Text", "Values",
                "Workspaces",
            ]),
        module(
            "Authoring", uses: ["Checks", "Formats", "Git", "Reading", "Standards", "Text", "Values", "Workspaces"]),
        tests(
            of: "Authoring",
            uses: [
                "Checks", "Git", "Records", "Standards", "Tables", "TestRepositories", "Text", "Values", "Workspaces",
            ]),
        module(
            "Records",
            uses: [
                "Checks", "Filing", "Formats", "Git", "Reading", "Standards", "Tables", "Text", "Values", "Workspaces",
            ]),
        tests(
            of: "Records",
            uses: [
                "Checks", "Filing", "Git", "Standards", "Tables", "TestRepositories", "Text", "Values", "Workspaces",
            ]),
        module(
            "Reports", uses: ["Checks", "Filing", "Formats", "Git", "Reading", "Standards", "Tables", "Text", "Values"]),
        program(
            "greffe",
            uses: [
                "Authoring", "Checks", "Filing", "Git", "Reading", "Records", "Reports", "Standards", "Tables", "Text",
                "Values",
                "Workspaces",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "ArchitectureTests", swiftSettings: settings),
        .target(name: "Shell", path: "Tests/Shell", swiftSettings: settings),
        .testTarget(
            name: "CommandTests", dependencies: ["greffe", "Formats", "JSONSchema", "Shell", "Tables", "Text"],
            exclude: ["Interruption.c", "example-findings.txt"],
            swiftSettings: settings),
        .testTarget(name: "GuideTests", dependencies: ["greffe", "Shell"], swiftSettings: settings),
    ],
    cLanguageStandard: .gnu2x
)

// What `make fuzz` alone builds, with libFuzzer's eyes in every module.
if Context.environment["GREFFE_FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Sources/System/CLibFuzzer"),
        fuzzers(
            "Fuzz",
            uses: [
                "Authoring", "CLibFuzzer", "Checks", "Filing", "Formats", "Git", "JSONSchema", "Reading", "Standards",
                "Tables",
                "Text",
                "Values", "Workspaces", "YAMLOracle",
            ]),
    ]
}
