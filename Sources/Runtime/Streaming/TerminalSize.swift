internal import NIOCore
internal import Transport

/// A terminal's size as clients send it.
struct TerminalSize: Codable, Hashable, Sendable {
    /// Bytes of one document.
    private static let bytesMax = 4096

    var width: UInt16
    var height: UInt16

    private enum CodingKeys: String, CodingKey {
        case width = "Width"
        case height = "Height"
    }

    /// Calls back for each size that comes. What is none is passed over.
    static func forEach(in pipe: BytePipe, _ body: @Sendable (TerminalSize) async -> Void) async {
        var text: [UInt8] = []
        while let bytes = await pipe.next() {
            for byte in bytes.readableBytesView {
                text.append(byte)
                guard byte == UInt8(ascii: "}") else { continue }
                if let size = try? JSONFile.decode(TerminalSize.self, from: text, "terminal size") { await body(size) }
                text = []
            }
            if text.count > Self.bytesMax { text = [] }
        }
    }
}
