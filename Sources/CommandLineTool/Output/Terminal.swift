internal import Foundation

/// Where a command writes to.
package protocol Terminal: Sendable {
    func write(_ text: String)
    func writeError(_ text: String)
}

/// Standard output and standard error.
package struct StandardTerminal: Terminal {
    package init() {}

    package func write(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    package func writeError(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
