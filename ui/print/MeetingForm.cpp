// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/MeetingForm.h"

#include "ui/print/MeetingPack.h"
#include "ui/print/Sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kWritten = 8;  // a line to write on
constexpr qreal kLabel = 5.5;  // over it
constexpr qreal kGap = 2.5;
constexpr qreal kBetween = 4;
constexpr qreal kWhom = 44;
constexpr qreal kWhen = 28;
constexpr int kAgreed = 4;     // rows of what is agreed
constexpr qreal kSigned = 12;

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::MeetingForm", text);
}

// A label and, beside it, a line with what is known.
struct Blank {
    QString label;
    QString known;
    qreal share = 1; // of the width, beside the others
};

class FormPainter {
public:
    FormPainter(Sheet& sheet, const QRectF& box, const MeetingPack& pack)
        : m_sheet(sheet)
        , m_box(box)
        , m_pack(pack)
        , m_top(box.top()) {}

    void paint() {
        paintBlanks({{say("Child"), m_pack.name}, {say("Class"), m_pack.place}});
        paintBlanks({{say("Parent"), m_pack.parent},
                     {say("Attendance"), m_pack.form.attendance}});
        paintBlanks({{say("Date"), m_pack.form.date, 1.3},
                     {say("Time"), m_pack.form.time, 0.8},
                     {say("Place"), {}, 1.4}});
        paintToWrite(say("Who was there"), 2);
        paintToWrite(say("Why we meet"), 2);
        paintToWrite(say("What keeps the child from school"), 3);
        paintToWrite(say("What the parent says"), 3);
        paintToWrite(say("What the child says"), 2);
        paintAgreed();
        paintBlanks({{say("We watch from"), {}}, {say("We look at it again on"), {}, 1.3}});
        paintSigned({m_pack.parent, say("For the school, %1").arg(m_pack.school)});
    }

private:
    void paintUnderline(qreal left, qreal right, qreal bottom) {
        m_sheet.setLine(0.2);
        m_sheet.pen().drawLine(QPointF(left, bottom), QPointF(right, bottom));
    }

    void paintBlanks(const std::vector<Blank>& blanks) {
        qreal shares = 0;
        for (const Blank& each : blanks)
            shares += each.share;
        qreal left = m_box.left();
        for (const Blank& each : blanks) {
            const qreal wide = m_box.width() * each.share / shares;
            const bool isLast = &each == &blanks.back();
            paintBlank({left, m_top, wide - (isLast ? 0 : kBetween), kWritten}, each);
            left += wide;
        }
        m_top += kWritten + 0.5;
    }

    void paintBlank(const QRectF& box, const Blank& blank) {
        m_sheet.setType(8.5, QFont::DemiBold);
        const qreal label = widthOf(blank.label) + 2;
        m_sheet.text({box.left(), box.top() + 2, label, box.height() - 2}, blank.label);
        paintUnderline(box.left() + label, box.right(), box.bottom());
        m_sheet.setType(10);
        m_sheet.fittedText({box.left() + label + 1, box.top() + 2, box.width() - label - 1,
                            box.height() - 2},
                           blank.known);
    }

    qreal widthOf(const QString& text) const {
        return QFontMetricsF(m_sheet.pen().font()).horizontalAdvance(text) / Sheet::kTypeScale;
    }

    void paintToWrite(const QString& label, int lines) {
        m_top += kGap;
        m_sheet.setType(8.5, QFont::DemiBold);
        m_sheet.text({m_box.left(), m_top, m_box.width(), kLabel}, label);
        m_top += kLabel - 1.5; // the first line begins beside the label's foot
        for (int line = 0; line < lines; ++line) {
            m_top += kWritten;
            paintUnderline(m_box.left(), m_box.right(), m_top);
        }
    }

    qreal whenLeft() const { return m_box.right() - kWhen; }
    qreal whomLeft() const { return whenLeft() - kWhom; }

    void paintAgreed() {
        m_top += kGap + 1;
        const qreal head = m_top;
        m_sheet.setType(8.5, QFont::DemiBold);
        m_sheet.text({m_box.left() + 1, m_top, m_box.width(), kLabel}, say("What we agreed"));
        m_sheet.text({whomLeft() + 1, m_top, kWhom, kLabel}, say("By whom"));
        m_sheet.text({whenLeft() + 1, m_top, kWhen, kLabel}, say("By when"));
        m_top += kLabel + 0.5;
        paintUnderline(m_box.left(), m_box.right(), m_top);
        for (int row = 0; row < kAgreed; ++row) {
            m_top += kWritten + 1;
            paintUnderline(m_box.left(), m_box.right(), m_top);
        }
        m_sheet.pen().drawRect(QRectF(m_box.left(), head, m_box.width(), m_top - head));
        for (const qreal left : {whomLeft(), whenLeft()})
            m_sheet.pen().drawLine(QPointF(left, head), QPointF(left, m_top));
        m_top += kGap;
    }

    void paintSigned(const QStringList& signers) {
        for (const QString& signer : signers) {
            m_top += kSigned;
            paintUnderline(m_box.left(), whomLeft() - kBetween, m_top);
            paintUnderline(whomLeft(), m_box.right(), m_top);
            m_sheet.setType(8.5);
            m_sheet.fittedText({m_box.left(), m_top, whomLeft() - kBetween - m_box.left(), 4.5},
                               signer);
            m_sheet.text({whomLeft(), m_top, kWhom, 4.5}, say("Date"));
        }
    }

    Sheet& m_sheet;
    const QRectF m_box;
    const MeetingPack& m_pack;
    qreal m_top;
};

} // namespace

void paintMeetingForm(Sheet& sheet, const QRectF& box, const MeetingPack& pack) {
    FormPainter(sheet, box, pack).paint();
}

} // namespace rollbook
