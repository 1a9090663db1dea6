internal import CDescriptors
internal import CProtobufC

/// The text of a C string; "" for none.
func text(_ raw: UnsafeMutablePointer<CChar>?) -> String {
    raw.map { String(cString: $0) } ?? ""
}

func optionalText(_ raw: UnsafeMutablePointer<CChar>?) -> String? {
    raw.map { String(cString: $0) }
}

func texts(_ raw: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int) -> [String] {
    UnsafeBufferPointer(start: raw, count: count).map(text)
}

func list<T>(_ raw: UnsafeMutablePointer<UnsafeMutablePointer<T>?>?, _ count: Int) -> [T] {
    UnsafeBufferPointer(start: raw, count: count).compactMap { $0?.pointee }
}

/// The bytes of a length-delimited field that protobuf-c keeps as unknown, which is how it keeps extensions.
/// protobuf-c keeps the length prefix with the data: it is cut off here.
func unknownField(_ number: UInt32, of message: ProtobufCMessage) -> [UInt8]? {
    let fields = UnsafeBufferPointer(start: message.unknown_fields, count: Int(message.n_unknown_fields))
    guard let field = fields.first(where: { $0.tag == number }) else { return nil }
    let data = [UInt8](UnsafeBufferPointer(start: field.data, count: field.len))
    guard let end = data.firstIndex(where: { $0 < 0x80 }) else { return nil }
    return [UInt8](data[(end + 1)...])
}
