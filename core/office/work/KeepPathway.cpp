// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/KeepPathway.h"

#include "core/office/OfficeErrors.h"
#include "core/pathway/PathwayText.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool isPlain(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

// "Our rules, 2026" -> "our-rules-2026".
QString idOf(const QString& title) {
    QString id;
    for (const QChar c : title.toLower().normalized(QString::NormalizationForm_D))
        if (isPlain(c))
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"own"_s : id;
}

QString freshId(const PathwayBook& book, const QString& title) {
    const QString wanted = idOf(title);
    QString id = wanted;
    for (int n = 2; book.pathway(id); ++n)
        id = u"%1-%2"_s.arg(wanted).arg(n);
    return id;
}

bool isTitle(const Pathway& pathway, const QString& title) {
    return pathway.title.compare(title.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<void> KeepPathway::mayEdit(const QString& id) const {
    const PathwayBook& book = *m_office.school().pathways;
    const Pathway* pathway = book.pathway(id);
    if (!pathway)
        return Error{errors::kNoSuchPathway, {{u"id"_s, id}}};
    if (pathway->layer == Layer::Statutory)
        return Error{errors::kStatutoryStays, {{u"title"_s, pathway->title}}};
    if (!book.isOwn(id))
        return Error{errors::kShippedStays, {{u"title"_s, pathway->title}}};
    return {};
}

Result<void> KeepPathway::canKeep(const Pathway& pathway) const {
    if (pathway.layer == Layer::Statutory)
        return Error{errors::kStatutoryStays, {{u"title"_s, pathway.title}}};
    const PathwayBook& book = *m_office.school().pathways;
    if (book.pathway(pathway.id))
        if (const auto may = mayEdit(pathway.id); !may)
            return may;
    for (const Pathway& other : book.all())
        if (other.id != pathway.id && isTitle(other, pathway.title))
            return Error{errors::kTitleTaken, {{u"title"_s, other.title}}};
    return {};
}

Result<QString> KeepPathway::copy(const QString& of, const QString& title, const Author& by) {
    const PathwayBook& book = *m_office.school().pathways;
    const Pathway* source = book.pathway(of);
    if (!source)
        return Error{errors::kNoSuchPathway, {{u"id"_s, of}}};
    if (source->layer == Layer::Statutory)
        return Error{errors::kStatutoryStays, {{u"title"_s, source->title}}};
    if (title.trimmed().isEmpty())
        return Error{errors::kTitleMissing};
    Pathway made = *source;
    made.id = freshId(book, title);
    made.title = title.trimmed();
    if (const auto kept = run(writePathway(made), by); !kept)
        return kept.error();
    return made.id;
}

Result<void> KeepPathway::run(const QByteArray& text, const Author& by) {
    const auto pathway = readPathway(text, *m_office.school().codes);
    if (!pathway)
        return pathway.error();
    if (const auto can = canKeep(*pathway); !can)
        return can;
    return keep(*pathway, text, by);
}

Result<void> KeepPathway::keep(const Pathway& pathway, const QByteArray& text, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    Store& store = m_office.store();
    const auto before = texts(pathway.id);
    if (!before)
        return before.error();
    if (!before->empty() && before->back().text == text)
        return {};
    const auto entry = store.act(
        EntryKind::PathwayKept, pathway.title, by, m_office.clock().now(),
        [&](OpenEntry& act) { return store.work().keep(act, pathway.id, text); });
    if (!entry)
        return entry.error();
    if (const auto read = m_office.reloadPathways(); !read)
        return read;
    Q_EMIT m_office.notifier().changed({ChangedPart::Work, {}, {}});
    return {};
}

Result<std::vector<KeptPathway>> KeepPathway::texts(const QString& id) const {
    return m_office.store().work().pathwayTexts(id);
}

} // namespace rollbook
