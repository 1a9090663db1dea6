internal import Wire

/// Where two messages of one type differ.
enum MessageDifference {
    /// The JSON paths of the fields that differ, as deep as they can be told apart.
    static func paths(_ left: Message, _ right: Message, _ path: FieldPath) -> [String] {
        guard left != right else { return [] }
        guard left.schema.jsonForm == nil else { return [path.description] }
        return left.schema.fieldsInJSONOrder.flatMap { field -> [String] in
            let leftValue = left[field.number]
            let rightValue = right[field.number]
            guard leftValue != rightValue else { return [] }
            let place = field.json.map(path.child) ?? path
            switch (leftValue, rightValue) {
            case (.message(let leftInner), .message(let rightInner)):
                return Self.paths(leftInner, rightInner, place)
            case (.list(let leftElements), .list(let rightElements)) where leftElements.count == rightElements.count:
                return zip(leftElements, rightElements).enumerated().flatMap { index, pair -> [String] in
                    guard pair.0 != pair.1 else { return [] }
                    guard case (.message(let leftInner), .message(let rightInner)) = pair else {
                        return [place.index(index).description]
                    }
                    return Self.paths(leftInner, rightInner, place.index(index))
                }
            default: return [place.description]
            }
        }
    }
}
