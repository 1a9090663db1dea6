internal import Identity

/// A file that a flag must name.
enum RequiredFile {
    static func read(_ path: String?, flag: String) throws -> String {
        guard let path else { throw BootstrapError(.badOption, "\(flag) is missing") }
        guard let text = try KeyFile.read(path) else { throw BootstrapError(.file, "\(flag): \(path) does not exist") }
        return text
    }
}
