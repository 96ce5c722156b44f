// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/FieldModel.h"

#include "ui/shell/Privacy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Kind = MergeField::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

template <typename Map>
auto valueOf(const Map& map, const MergeField& field) {
    const auto found = map.find(QString(field.name));
    return found == map.end() ? typename Map::mapped_type() : found->second;
}

// Of a list the first of its items stands for all.
QString ofItem(const MergeField& field, const MergeValues& values) {
    const auto list = values.lists.find(QString(field.list));
    return list == values.lists.end() || list->second.empty()
               ? QString()
               : valueOf(list->second.front(), field);
}

QString ofList(const MergeField& field, const MergeValues& values) {
    const std::size_t items = valueOf(values.lists, field).size();
    return items == 0   ? tr("none")
           : items == 1 ? tr("once")
                        : tr("%1 times").arg(items);
}

QString valueOf(const MergeField& field, const MergeValues& values) {
    switch (field.kind) {
    case Kind::Flag:
        return valueOf(values.flags, field) ? tr("so") : tr("not so");
    case Kind::List:
        return ofList(field, values);
    case Kind::Text:
        break;
    }
    return field.list.isEmpty() ? valueOf(values.texts, field) : ofItem(field, values);
}

} // namespace

QString listAt(const QString& body, qsizetype place) {
    QString list;
    const QStringView before = QStringView(body).first(place);
    for (qsizetype at = before.indexOf(u"{{"_s); at >= 0; at = before.indexOf(u"{{"_s, at + 2)) {
        const qsizetype end = before.indexOf(u"}}"_s, at);
        const QStringView tag = end < 0 ? QStringView() : before.sliced(at + 2, end - at - 2).trimmed();
        const MergeField* field = tag.isEmpty() ? nullptr : mergeField(tag.mid(1).trimmed());
        if (!field || field->kind != Kind::List)
            continue;
        if (tag.front() == u'#' && list.isEmpty())
            list = field->name;
        else if (tag.front() == u'/' && list == field->name)
            list.clear();
    }
    return list;
}

std::vector<FieldRow> fieldsAt(const LetterTemplate& letter, const QString& list,
                               const MergeValues& values) {
    std::vector<FieldRow> rows;
    for (const MergeField& field : mergeFields()) {
        const bool isHere = field.list.isEmpty() ? list.isEmpty() || field.kind != Kind::List
                                                 : field.list == list;
        if (isHere && isMeant(field, letter))
            rows.push_back({&field, valueOf(field, values)});
    }
    // What only an item says is what is wanted between its ends.
    std::ranges::stable_partition(rows, [](const FieldRow& row) { return !row.field->list.isEmpty(); });
    return rows;
}

FieldModel::FieldModel(const Privacy& privacy, QObject* parent)
    : RowsModel({tr("Field"), tr("For this pupil")}, parent)
    , m_privacy(privacy) {}

QVariant FieldModel::cell(const FieldRow& row, int column, int role) const {
    if (role == Qt::ToolTipRole)
        return column == Name ? fieldWords(*row.field) : m_privacy.words(row.value);
    if (role == kInkRole && column == Value && row.value.isEmpty())
        return int(Token::Muted);
    if (role != Qt::DisplayRole)
        return {};
    if (column == Name)
        return QString(row.field->name);
    return row.value.isEmpty() ? tr("nothing for this pupil") : m_privacy.words(row.value);
}

} // namespace rollbook
