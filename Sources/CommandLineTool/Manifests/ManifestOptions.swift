internal import ArgumentParser
internal import Foundation
internal import KubernetesAPI

/// `-f FILE`, `-R`: where manifests come from.
struct ManifestOptions: ParsableArguments {
    @Option(name: [.customShort("f"), .customLong("filename")], help: "Files or directories with manifests; -: stdin.")
    var filenames: [String] = []

    @Flag(name: [.customShort("R"), .long], help: "Process the directory recursively.")
    var recursive = false

    var isEmpty: Bool { self.filenames.isEmpty }

    /// The objects of all files, in order.
    ///
    /// - Throws: `CommandError` naming the file.
    func read() throws -> [Manifest] {
        guard !self.isEmpty else { throw CommandError("must specify -f") }
        let manifests = try self.filenames.flatMap { try self.sources(of: $0) }.flatMap(Self.manifests)
        guard !manifests.isEmpty else { throw CommandError("no objects passed to apply") }
        return manifests
    }

    private static func manifests(_ path: String) throws -> [Manifest] {
        let isStandardInput = path == "-"
        let name = isStandardInput ? "STDIN" : path
        let data =
            isStandardInput
            ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        guard let data else { throw CommandError("the path \"\(path)\" cannot be read") }
        let documents: [JSONValue]
        do {
            documents = try YAMLReader.documents([UInt8](data))
        } catch {
            throw CommandError("error parsing \(name): \(error)")
        }
        return try documents.filter { $0 != .null }.flatMap { document -> [Manifest] in
            if let kind = document["kind"]?.string, kind == "List", let items = document["items"]?.array {
                return try items.map { try Manifest($0, source: name) }
            }
            return [try Manifest(document, source: name)]
        }
    }

    private func sources(of path: String) throws -> [String] {
        var isDirectory: ObjCBool = false
        guard path != "-" else { return [path] }
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw CommandError("the path \"\(path)\" does not exist")
        }
        guard isDirectory.boolValue else { return [path] }
        let names =
            self.recursive
            ? FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            : try FileManager.default.contentsOfDirectory(atPath: path)
        let manifests = names.filter { name in [".json", ".yaml", ".yml"].contains { name.hasSuffix($0) } }
        return manifests.sorted().map { "\(path)/\($0)" }
    }
}
